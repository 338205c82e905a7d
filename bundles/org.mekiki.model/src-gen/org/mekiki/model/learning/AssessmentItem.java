/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question with its marking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getFeedback <em>Feedback</em>}</li>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getPoints <em>Points</em>}</li>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mekiki.model.learning.AssessmentItem#getOutcomes <em>Outcomes</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem()
 * @model annotation="https://mekiki.org/model/text label.en='Assessment item' label.ja='\u8a55\u4fa1\u554f\u984c' doc.ja='\u554f\u984c\u3068\u305d\u306e\u63a1\u70b9\u3002'"
 * @generated
 */
public interface AssessmentItem extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.learning.ItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form of the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.learning.ItemKind
	 * @see #setKind(ItemKind)
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u5f62\u5f0f' doc.ja='\u554f\u984c\u306e\u5f62\u5f0f\u3002'"
	 * @generated
	 */
	ItemKind getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.AssessmentItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.learning.ItemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ItemKind value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Question()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Question' label.ja='\u554f\u984c\u6587' doc.ja='\u554f\u3046\u3053\u3068\u3002'"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.AssessmentItem#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options, accepted answers or rubric as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Answer()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Answer' label.ja='\u89e3\u7b54' doc.ja='\u9078\u629e\u80a2\u30fb\u6b63\u89e3\u30fb\u8a55\u4fa1\u8868\uff08JSON\uff09\u3002'"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.AssessmentItem#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is shown afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedback</em>' attribute.
	 * @see #setFeedback(String)
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Feedback()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Feedback' label.ja='\u89e3\u8aac' doc.ja='\u89e3\u7b54\u5f8c\u306b\u793a\u3059\u89e3\u8aac\u3002'"
	 * @generated
	 */
	String getFeedback();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.AssessmentItem#getFeedback <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback</em>' attribute.
	 * @see #getFeedback()
	 * @generated
	 */
	void setFeedback(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points for a right answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(int)
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Points()
	 * @model annotation="https://mekiki.org/model/text label.en='Points' label.ja='\u914d\u70b9' doc.ja='\u6b63\u89e3\u306e\u70b9\u6570\u3002'"
	 * @generated
	 */
	int getPoints();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.AssessmentItem#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(int value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.learning.BloomLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How demanding it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.mekiki.model.learning.BloomLevel
	 * @see #setLevel(BloomLevel)
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Level()
	 * @model annotation="https://mekiki.org/model/text label.en='Level' label.ja='\u6c34\u6e96' doc.ja='\u6c42\u3081\u308b\u6c34\u6e96\u3002'"
	 * @generated
	 */
	BloomLevel getLevel();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.AssessmentItem#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.mekiki.model.learning.BloomLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(BloomLevel value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes it assesses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getAssessmentItem_Outcomes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Outcomes' label.ja='\u5230\u9054\u76ee\u6a19' doc.ja='\u8a55\u4fa1\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002'"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

} // AssessmentItem
