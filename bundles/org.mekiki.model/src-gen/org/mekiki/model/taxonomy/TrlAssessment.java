/**
 */
package org.mekiki.model.taxonomy;

import org.mekiki.model.Value;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trl Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Technology readiness level at a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.taxonomy.TrlAssessment#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.TrlAssessment#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.TrlAssessment#isTarget <em>Target</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.TrlAssessment#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTrlAssessment()
 * @model annotation="https://mekiki.org/model/text label.en='TRL assessment' label.ja='TRL\u8a55\u4fa1' doc.ja='\u3042\u308b\u6642\u70b9\u306e\u6280\u8853\u6210\u719f\u5ea6\uff08TRL\uff09\u3002'"
 * @generated
 */
public interface TrlAssessment extends Value
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the level was, or will be, reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTrlAssessment_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u6642\u70b9' doc.ja='\u305d\u306e\u6bb5\u968e\u306b\u9054\u3057\u305f\u3001\u307e\u305f\u306f\u9054\u3059\u308b\u6642\u70b9\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.TrlAssessment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readiness level, 1 to 9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTrlAssessment_Level()
	 * @model annotation="https://mekiki.org/model/text label.en='Level' label.ja='\u6bb5\u968e' doc.ja='\u6210\u719f\u5ea6\u306e\u6bb5\u968e\uff081\uff5e9\uff09\u3002'"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.TrlAssessment#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the level is a target rather than a finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(boolean)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTrlAssessment_Target()
	 * @model annotation="https://mekiki.org/model/text label.en='Target' label.ja='\u76ee\u6a19' doc.ja='\u5b9f\u7e3e\u3067\u306a\u304f\u76ee\u6a19\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isTarget();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.TrlAssessment#isTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #isTarget()
	 * @generated
	 */
	void setTarget(boolean value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what grounds the level was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getTrlAssessment_Basis()
	 * @model annotation="https://mekiki.org/model/text label.en='Basis' label.ja='\u6839\u62e0' doc.ja='\u6bb5\u968e\u3092\u5b9a\u3081\u305f\u6839\u62e0\u3002'"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.mekiki.model.taxonomy.TrlAssessment#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // TrlAssessment
