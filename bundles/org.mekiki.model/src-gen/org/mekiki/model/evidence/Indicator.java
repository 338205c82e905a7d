/**
 */
package org.mekiki.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quantity that is measured in one way.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.evidence.Indicator#getSeries <em>Series</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Indicator#getMethod <em>Method</em>}</li>
 *   <li>{@link org.mekiki.model.evidence.Indicator#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.evidence.EvidencePackage#getIndicator()
 * @model annotation="https://mekiki.org/model/text label.en='Indicator' label.ja='\u6307\u6a19' doc.ja='\u4e00\u5b9a\u306e\u65b9\u6cd5\u3067\u6e2c\u308b\u91cf\u3002'"
 * @generated
 */
public interface Indicator extends Element
{
	/**
	 * Returns the value of the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publication or tracker it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' attribute.
	 * @see #setSeries(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getIndicator_Series()
	 * @model annotation="https://mekiki.org/model/text label.en='Series' label.ja='\u7cfb\u5217' doc.ja='\u5c5e\u3059\u308b\u8abf\u67fb\u30fb\u7d71\u8a08\u3002'"
	 * @generated
	 */
	String getSeries();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Indicator#getSeries <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' attribute.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the observations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getIndicator_Unit()
	 * @model annotation="https://mekiki.org/model/text label.en='Unit' label.ja='\u5358\u4f4d' doc.ja='\u89b3\u6e2c\u5024\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.mekiki.model.evidence.EvidencePackage#getIndicator_Method()
	 * @model annotation="https://mekiki.org/model/text label.en='Method' label.ja='\u65b9\u6cd5' doc.ja='\u6e2c\u308a\u65b9\u3002'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.mekiki.model.evidence.Indicator#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.evidence.Observation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values observed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observations</em>' containment reference list.
	 * @see org.mekiki.model.evidence.EvidencePackage#getIndicator_Observations()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Observations' label.ja='\u89b3\u6e2c\u5024' doc.ja='\u89b3\u6e2c\u3055\u308c\u305f\u5024\u3002'"
	 * @generated
	 */
	EList<Observation> getObservations();

} // Indicator
