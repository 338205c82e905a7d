/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Curriculum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A programme of study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Curriculum#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Curriculum#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Curriculum#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Curriculum#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Curriculum#getCourses <em>Courses</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getCurriculum()
 * @model annotation="https://mekiki.org/model/text label.en='Curriculum' label.ja='\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0' doc.ja='\u5b66\u4fee\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u3002'"
 * @generated
 */
public interface Curriculum extends Element
{
	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who offers it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(Organisation)
	 * @see org.mekiki.model.learning.LearningPackage#getCurriculum_Provider()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Provider' label.ja='\u5b9f\u65bd\u6a5f\u95a2' doc.ja='\u5b9f\u65bd\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organisation getProvider();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Curriculum#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Organisation value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see org.mekiki.model.learning.LearningPackage#getCurriculum_Audience()
	 * @model annotation="https://mekiki.org/model/text label.en='Audience' label.ja='\u5bfe\u8c61\u8005' doc.ja='\u5bfe\u8c61\u3068\u3059\u308b\u4eba\u3002'"
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Curriculum#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length planned for the whole, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.mekiki.model.learning.LearningPackage#getCurriculum_Minutes()
	 * @model annotation="https://mekiki.org/model/text label.en='Planned minutes' label.ja='\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09' doc.ja='\u5168\u4f53\u306e\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09\u3002'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Curriculum#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a trainee can do at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getCurriculum_Outcomes()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Outcomes' label.ja='\u5230\u9054\u76ee\u6a19' doc.ja='\u4fee\u4e86\u6642\u306b\u3067\u304d\u308b\u3053\u3068\u3002'"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Courses</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Course}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its courses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Courses</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getCurriculum_Courses()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Courses' label.ja='\u79d1\u76ee' doc.ja='\u79d1\u76ee\u3002'"
	 * @generated
	 */
	EList<Course> getCourses();

} // Curriculum
